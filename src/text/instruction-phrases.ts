/** The signs of words in English, French and Spanish. All letters there are would make the forms so large that compiling them takes longer than reading. */
const sign = "[a-zà-ɏ0-9'’-]";
/** Up to so many words between two words of a phrase, whatever they are. */
const upTo = (words: number) => String.raw`(?:[\s,"“”]{1,4}${sign}{1,25}){0,${words}}[\s,"“”]{1,4}`;
/** As many words with what follows each. */
const leading = (words: number) => String.raw`(?:${sign}{1,25}[\s,"“”]{1,4}){0,${words}}`;
const few = upTo(3);
const some = upTo(8);
const gap = String.raw`[\s,:]{1,3}`;

/** A phrase. A text that lacks all the words of one of its `tells`, parted by spaces, does not hold it. The rarest stand first. */
export interface InstructionPhrase {
  readonly tells: readonly string[];
  readonly form: string;
}

/**
 * Phrases by which texts speak to a machine that reads them, and never to people who read law: to set aside what it was told, to be
 * someone else, to show what it was told, to shape its answer. English, French and Spanish. Each begins with a word of its own and every
 * repetition in it is bounded, so that the search takes time in proportion to the text.
 */
export const instructionPhrases: readonly InstructionPhrase[] = [
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
  // Français.
  {
    tells: ["ignore ignorer ignorez oublie oublier oubliez tiens tenez abstraction"],
    form: `(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) (?:pas|plus|aucun) compte|fai(?:s|tes) abstraction)${upTo(2)}(?:toutes|tes|vos|ces)${few}(?:instructions|consignes|invites|prompts)`,
  },
  {
    tells: ["ignore ignorer ignorez oublie oublier oubliez tiens tenez abstraction"],
    form: `(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) (?:pas|plus|aucun) compte|fai(?:s|tes) abstraction)${upTo(5)}(?:instructions|consignes|invites|prompts)${few}(?:précédentes?|antérieure?s?|ci-dessus|préalables?|reçues?|initiales?|système)`,
  },
  {
    tells: ["désormais maintenant présent", "tu vous"],
    form: `(?:tu es|vous êtes)${gap}(?:désormais|maintenant|à présent)${gap}(?:une?|le|la|en|dan|chatgpt)\\b`,
  },
  {
    tells: ["désormais maintenant dorénavant"],
    form: `(?:à partir de maintenant|dorénavant|désormais)${gap}(?:tu|vous (?:êtes une?|devez répondre|répondrez))`,
  },
  {
    tells: ["ia intelligence assistant assistante modèle chatbot robot", "tu vous tant"],
    form: `(?:tu es|vous êtes|en tant qu['’])${gap}?une?${gap}(?:ia|intelligence artificielle|assistante?|modèle de langage|chatbot|robot)\\b`,
  },
  {
    tells: ["agis agissez comporte comportez fais faites"],
    form: `(?:agis|agissez|comporte-toi|comportez-vous|fais|faites)${gap}(?:comme|en tant que)${few}(?:si tu|ia|assistante?|chatbot|modèle|robot)\\b`,
  },
  {
    tells: ["tes vos ton votre"],
    form: `(?:révèle|affiche|répète|montre|dis|donne|écris|imprime)(?:[rz]|-moi|z-moi)?${upTo(4)}(?:tes|vos|ton|votre)${gap}(?:instructions|consignes|prompt|invite)`,
  },
  {
    tells: ["instructions consignes prompt invite", "les l"],
    form: `(?:révèle|affiche|répète|montre|dis|donne|écris|imprime)(?:[rz]|-moi|z-moi)?${upTo(4)}(?:les |l['’])(?:instructions|consignes|prompt|invite)${few}(?:système|ci-dessus|précédentes?|initiale?s?|secr[eè]tes?)`,
  },
  {
    tells: ["système", "invite message prompt instruction instructions"],
    form: `(?:invite|message|prompt|instructions?)${gap}(?:du |de )?système\\s?:|prompt système\\b`,
  },
  {
    tells: ["ta tes"],
    form: `(?:dans|avec|à|commence|commencez|termine|terminez)${gap}(?:toutes )?(?:ta|tes)${gap}(?:prochaines? )?réponses?\\b`,
  },
  {
    tells: ["réponse réponses", "ta votre tes vos"],
    form: `(?:ajoute|insère|inclus|mentionne|remplace|commence|termine|écris)(?:z|r)?${upTo(8)}(?:ta|votre|tes|vos)${gap}(?:prochaine )?réponses?\\b`,
  },
  // Español.
  {
    tells: ["ignora ignore ignorad olvida olvide descarta descarte omiso sigas siga hagas"],
    form: `(?:ignor[ae]|ignorad|olvid[ae]|descart[ae]|ha(?:z|ga) caso omiso de|no (?:sigas|siga|hagas caso))${upTo(2)}(?:todas|tus|estas)${few}(?:instrucciones|indicaciones|órdenes|directrices|prompts)`,
  },
  {
    tells: ["ignora ignore ignorad olvida olvide descarta descarte omiso sigas siga hagas"],
    form: `(?:ignor[ae]|ignorad|olvid[ae]|descart[ae]|ha(?:z|ga) caso omiso de|no (?:sigas|siga|hagas caso))${upTo(4)}(?:instrucciones|indicaciones|órdenes|directrices|prompts?)${few}(?:anteriores|previas|de arriba|recibidas|precedentes|iniciales|del sistema)`,
  },
  {
    tells: ["ahora"],
    form: `(?:a partir de ahora|desde ahora|de ahora en adelante)${gap}(?:eres|serás|actúa|actuarás|responde|usted es|debes)`,
  },
  { tells: ["ahora"], form: `(?:ahora (?:eres|usted es)|eres ahora)${gap}(?:una?|el|la|dan|chatgpt)\\b` },
  {
    tells: ["ia inteligencia asistente modelo chatbot", "eres como"],
    form: `(?:eres|como)${gap}una?${gap}(?:ia|inteligencia artificial|asistente|modelo de lenguaje|chatbot)\\b`,
  },
  {
    tells: ["actúa actúe compórtate finge haz"],
    form: `(?:actúa|actúe|compórtate|finge|haz)${gap}(?:como|ser|que eres)${few}(?:si fueras|ia|asistente|chatbot|modelo|una? robot)\\b`,
  },
  {
    tells: ["tu tus"],
    form: `(?:revela|muéstra|muestra|repite|dime|imprime|escribe|enseña)(?:me)?${upTo(4)}tus?${gap}(?:instrucciones|prompt|indicaciones)`,
  },
  {
    tells: ["instrucciones prompt indicaciones", "sus las el"],
    form: `(?:revela|muéstra|muestra|repite|dime|imprime|escribe|enseña)(?:me)?${upTo(4)}(?:sus|las|el)${gap}(?:instrucciones|prompt|indicaciones)${few}(?:del sistema|anteriores|previas|iniciales|secretas|de arriba|ocultas)`,
  },
  {
    tells: ["sistema", "prompt mensaje instrucciones"],
    form: `(?:prompt|mensaje|instrucciones) del sistema\\b`,
  },
  {
    tells: ["respuesta respuestas", "tu tus"],
    form: `(?:añade|agrega|incluye|inserta|menciona|reemplaza|comienza|empieza|termina|escribe)${upTo(8)}tus?${gap}(?:próxima )?respuestas?\\b`,
  },
];
