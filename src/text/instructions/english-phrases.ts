import { few, gap, type InstructionPhrase, leading, some, upTo } from "./phrase-parts.ts";

/** Phrases in English, and the marks of the wire between programs and models. */
export const englishPhrases: readonly InstructionPhrase[] = [
  // Set aside what you were told.
  {
    tells: [
      "ignore disregard forget override bypass neglect",
      "instruction instructions prompt prompts rules directive directives guidelines commands training programming orders",
    ],
    form: `(?:ignore|disregard|forget|override|bypass|neglect)${upTo(4)}(?:previous|prior|above|earlier|preceding|existing|old|all|any|your|other|system|initial|original)${few}(?:instructions?|prompts?|rules|directives?|guidelines|commands|training|programming|orders)`,
  },
  {
    tells: [
      "ignore disregard forget override",
      "instructions prompts everything anything all input inputs text texts content contents",
    ],
    form: `(?:ignore|disregard|forget|override)${gap}(?:all |any |the |these |those |your |my |every )?(?:previous |prior |earlier )?(?:instructions|prompts|(?:everything|anything|all)(?: (?:i|you|we|that|from))?(?: (?:above|before|previously|said|told|have|had|was|were))|(?:all |any )?(?:previous |prior |other )?(?:input|text|content)s?\\b)`,
  },
  {
    tells: [
      "follow following obey obeying listen listening adhere abide",
      "do don stop no",
      "previous prior above your system rules restrictions",
    ],
    form: `(?:do not|don['’]t|stop|no longer)${gap}(?:follow(?:ing)?|obey(?:ing)?|listen(?:ing)? to|adhere to|have to (?:abide|follow|adhere))${some}(?:previous|prior|above|your|system|rules|restrictions)${few}(?:instructions?|prompts?|set|imposed|programming|openai)`,
  },
  {
    tells: ["instruction instructions", "new updated revised admin system"],
    form: `(?:new|updated|revised|admin|system) instructions?(?:\\s?:|${gap}(?:from now|follow|to the (?:ai|model|assistant)))`,
  },
  { tells: ["override"], form: `(?:system|administrator|admin|developer|root|safety) override\\b` },
  // Be someone else.
  {
    tells: ["you", "now"],
    form: `you(?: are|['’]re) now${gap}(?!(?:ready|able|here|done|finished|familiar|aware|in a position|on|at|leaving)\\b)["“']?\\p{L}`,
  },
  {
    tells: ["from", "now this", "you embody act respond answer reply ignore whenever every"],
    form: `from (?:now on|this (?:moment|point)(?: on(?:wards)?)?)${gap}(?:you|embody|act|respond|answer|reply|ignore|whenever|every)\\b`,
  },
  {
    tells: ["you", "immerse pretend act role roleplay impersonate simulate take"],
    form: `you(?: are|['’]re)(?: going to| about to)?${gap}(?:immerse yourself|pretend|act as|role ?play|impersonate|simulate|take on the role)\\b`,
  },
  {
    tells: ["pretend imagine act", "you be"],
    form: `(?:pretend|imagine|act as if|act like)(?: that)?${gap}(?:you (?:are|were|have)|you['’]re|to be)${some}(?:ai|bot|chatbot|model|assistant|dan|character|interpreter|computer|terminal|human|evil|unfiltered|machine|grandm\\p{L}+)\\b`,
  },
  {
    tells: [
      "act acting",
      "chatgpt ai chatbot language assistant interpreter terminal dan bot console machine",
    ],
    form: `act(?:ing)? as${gap}(?:an? |the |my )?${leading(5)}(?:chatgpt|ai|chatbot|language model|assistant|interpreter|terminal|dan|bot|console|machine)\\b`,
  },
  {
    tells: ["persona role character personality", "take adopt assume embody"],
    form: `(?:take (?:on|up)|adopt|assume|embody) the (?:persona|role|character|personality) of`,
  },
  { tells: ["anything"], form: `do anything now` },
  {
    tells: [
      "hi hello hey dear attention note listen",
      "chat chatgpt gpt ai llm llms language assistant assistants chatbot chatbots claude gemini copilot",
    ],
    form: `(?:hi|hello|hey|dear|attention|note to|listen)[,:]? (?:the |all |any )?(?:chat ?gpt|gpt-?\\d?|ai|llms?|language models?|assistants?|chatbots?|claude|gemini|copilot)\\b`,
  },
  {
    tells: ["ai artificial language chatbot llm python", "you as"],
    form: `(?:you are|you['’]re|as) an? ${leading(4)}(?:ai|artificial intelligence|language model|chatbot|llm|ai assistant|python interpreter)\\b`,
  },
  {
    tells: ["you", "if"],
    form: `if you are (?:an? |the )(?:ai|artificial|language model|chatbot|llm|assistant|large)`,
  },
  {
    tells: ["jail jailbroke jailbroken character mode"],
    form: `(?:stay|remain|keep) in character\\b|jail ?broken?\\b|(?:developer|debug|maintenance|god|chaos|test) mode (?:enabled|output|activated|is on)`,
  },
  {
    tells: ["unfiltered amoral uncensored"],
    form: `(?:unfiltered|amoral|uncensored)(?:${gap}and${gap}(?:unfiltered|amoral|unethical|uncensored|immoral))?${gap}(?:ai|chatbot|chat bot|bot|model|assistant|language|responses?|answers?)\\b`,
  },
  // Show what you were told.
  {
    tells: [
      "instruction instructions prompt prompts message configuration above password code key phrase",
      "your previous prior system initial original all above hidden secret confidential these full exact",
      "repeat reveal show print output display tell write list give recite convert translate summarise summarize format explain leak expose say echo spell state provide include paraphrase rewrite encode describe what know",
    ],
    form: `(?:repeat|reveal|show|print|output|display|tell me|write (?:out|down)|list|give me|recite|convert|translate|summari[sz]e|format|explain|leak|expose|say|echo|spell out|state|provide|include|paraphrase|rewrite|encode|describe|what (?:are|is|were|was)|know)${upTo(6)}(?:your|previous|prior|system|initial|original|all|above|hidden|secret|confidential|these|full|exact)${few}(?:instructions?|prompts?|system (?:message|configuration)|rules above|words above|password|access code|secret (?:key|code|phrase))\\b`,
  },
  { tells: ["prompt prompts"], form: `(?:system|initial|hidden|secret) prompts?\\b` },
  {
    tells: [
      "instructions prompt rules conversation text words everything input",
      "far above prior before below up",
    ],
    form: `(?:instructions|prompt|rules|conversation|text|words|everything|input)${gap}(?:so far|(?:listed |given |stated )?(?:above|prior to this|before this|below|up until))${upTo(3)}(?:in|as|to|into|word|verbatim|line|input|message|point|python|code|here|begin|start)\\b`,
  },
  {
    tells: ["repeat recite rewrite translate convert print", "above"],
    form: `(?:repeat|recite|rewrite|translate|convert|print)${gap}(?:all )?(?:the )?(?:above (?:words|text|instructions|rules|prompt)|(?:words|text|instructions|rules|prompt) above)`,
  },
  {
    tells: ["my", "instructions prompt rules"],
    form: `my (?:instructions|prompt|rules) (?:are|say|so far|in|prior)`,
  },
  // Shape your answer.
  {
    tells: [
      "begin start end finish preface precede prefix conclude",
      "reply replys replies response responses answer answers message messages output outputs",
    ],
    form: `(?:begin|start|end|finish|preface|precede|prefix|conclude)${gap}(?:your|the|every|each|all|any)${few}(?:reply|response|answer|message|output|responses|answers|replies)s?\\b`,
  },
  {
    tells: [
      "your",
      "answer answers reply replies response responses output algorithm code codebase implementation solution program programming script sentences",
    ],
    form: `(?:add|include|insert|append|use|utili[sz]e|replace|substitute|swap|reverse|scramble|shuffle|convert|encode|encrypt|translate|write|render|express|present|display|remove|omit|eliminate|modify|change|alter|integrate|incorporate|embed|weave|blend|merge|mix|make|turn|transform|represent|provide|deliver|craft|formulate|format|respond|mention|promote|capitali[sz]e|anagram|spell|repeat|enhance|boost|upgrade|refine|strengthen|limit|split|censor|randomi[sz]e|jumble|misspell|ensure|consider|optimi[sz]e|improve)${upTo(14)}your (?:own )?(?:next |final |entire |whole |full |written )?(?:answers?|repl(?:y|ies)|responses?|output|algorithm|code(?:base)?|implementation|solution(?:['’]s)?|program(?:ming)?|script|sentences)\\b`,
  },
  { tells: ["your", "response reply answer"], form: `in your (?:response|reply|answer),` },
  {
    tells: ["your", "response reply answer output"],
    form: `(?:add|include|insert|append|integrate|embed|weave|incorporate)\\b[^\\n]{1,160}?(?:in|to|into|of) your (?:response|reply|answer|output)\\b`,
  },
  {
    tells: ["reply response answer output", "should must could"],
    form: `(?:your|every|each) (?:reply|response|answer|output)${gap}(?:should|must|could)${gap}(?:be|start|begin|only|always|not|contain|include|consist|use|end|have|benefit|flourish|evolve)`,
  },
  {
    tells: ["respond reply answer output say speak", "only always never"],
    form: `(?:only|always|never) (?:respond|reply|answer|output|say|speak)${gap}(?:with|in|as|to|the)\\b`,
  },
  {
    tells: ["respond reply answer"],
    form: `(?:respond|reply|answer)${gap}(?:only|exactly|solely)?${gap}?(?:with|in)${gap}(?:the (?:exact )?(?:words?|phrase|text|string|following)|["“']|\\p{L}{1,12} (?:words?|characters)|base ?\\d\\d|emoji|morse|pig latin|json|code)`,
  },
  {
    tells: ["code", "block snippet excerpt segment fragment line lines"],
    form: `(?:following|subsequent|below) code (?:block|snippet|excerpt|segment|fragment|lines?)\\b`,
  },
  {
    tells: ["send"],
    form: `send${upTo(6)}(?:conversation|chat history|user['’]s (?:data|question|details|password)|api key)`,
  },
  // Marks of the wire between programs and models.
  {
    tells: ["< [ # % trusted untrusted"],
    form: `<\\|(?:im_start|im_end|endoftext|system|user|assistant|eot_id|start_header_id|begin_of_text)[^|]{0,20}\\|>|\\[/?inst\\]|<</?sys>>|</?(?:system|instructions?)>|#{2,5} ?(?:instructions?|system|response) ?:|(?:begin|end) (?:of )?(?:un)?trusted|%{3} ?end\\b|\\[(?:system|admin)[^\\]]{0,40}(?:instructions?|message|prompt|note)\\]`,
  },
];
