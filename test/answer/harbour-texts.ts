/** A guide with entries for two instruments, a list of bodies, and paragraphs that belong to no treaty. */
export const harbourGuide = `---
id: guide
title: A Guide to Harbour Law
kind: guide
publisher: Quay Library
url: https://quay.example/guide
language: en
asOf: 2022-12
---

# A Guide to Harbour Law

## Treaties of the sea

### Convention on the Safety of Harbours (1971)

The Convention on the Safety of Harbours is also known as the Harbour Convention. It was opened for signature in Porto on 4 May 1971 and entered into force on 1 July 1974.

Article 7 of the Convention obliges coastal states to mark every wreck with a buoy.

The Convention prohibits smuggling timber (Article 9(1)(b)), the discharge of oil (Article 12), or towing without a pilot (Article 15).

To date, 31 states have ratified the Convention.

### Protocol on Beacons to the Convention on the Safety of Harbours (2020)

This protocol was opened for signature on 12 May 2020 and had not entered into force as of December 2022. Article 3 of the Protocol requires lighthouses to be lit from dusk till dawn. Article 7 of the Protocol lets lighthouse keepers rest on Sundays.

## Words of the trade

Flotsam means goods found floating after a shipwreck. It belongs to whoever lands it first.

Ballast is heavy matter carried low in a hull to keep it upright.

## Bodies

The Harbour Committee meets every spring in Lisbon. Its members are elected by the coastal states.

The United Nations General Assembly adopted resolution 74/300 on the marking of wrecks on the high seas. The resolution asks all states to share charts of wrecks.
`;

/** A news text: people, countries, what lay ahead. */
export const harbourNews = `---
id: news
title: Harbour talks open in Porto
kind: news
publisher: The Tide
language: en
published: 2022-04-20
---

# Harbour talks open in Porto

Delegates met in Porto to negotiate rules for drone ferries. The second session will be held in Rotterdam in May and June.

Tomas Lindqvist, who chairs the drone working group, warned that ferries without crews could ram fishing boats. He said insurers were already refusing cover.

Norway and Chile voted against the draft on drone ferries.

Fishing guilds are worried because drone ferries would drive away the shoals.
`;
