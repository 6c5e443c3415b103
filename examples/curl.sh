#!/bin/sh
# Asks a running Pinpoint (`npm start`) by curl. PINPOINT_URL is where it answers.
url=${PINPOINT_URL:-http://127.0.0.1:3000}
set -e

echo "# An answer as JSON"
curl -sS --fail-with-body "$url/api/ask" -H 'content-type: application/json' \
  -d '{"question":"Which article protects children from sexual exploitation?"}'
echo

echo "# The same as a stream: one event for each sentence, as soon as it is verified"
curl -sSN --fail-with-body "$url/api/ask" -H 'content-type: application/json' -H 'accept: text/event-stream' \
  -d '{"question":"Which article protects children from sexual exploitation?"}'

echo "# A question that goes on from what was said before"
curl -sS --fail-with-body "$url/api/ask" -H 'content-type: application/json' -d '{
  "question": "Is it in force?",
  "conversation": [
    {"role": "user", "text": "What does the Budapest Convention cover?"},
    {"role": "assistant", "text": "Article 2 covers illegal access."}
  ]
}'
echo

echo "# In the form of OpenAI"
curl -sS --fail-with-body "$url/v1/chat/completions" -H 'content-type: application/json' -d '{
  "model": "pinpoint",
  "messages": [{"role": "user", "content": "Which article protects children from sexual exploitation?"}]
}'
echo
