RuleSet: Complete
* ^caseSensitive = true
* ^experimental = false

RuleSet: Elsewhere
* ^caseSensitive = true
* ^experimental = false
* ^content = #not-present

RuleSet: English(text)
* ^designation[+].language = #en
* ^designation[=].value = "{text}"

RuleSet: AnswersBear
* ^property[0].code = #http-status
* ^property[0].description = "The status of the refusal. 拒绝的状态码。"
* ^property[0].type = #integer

RuleSet: Answered(status)
* ^property[0].code = #http-status
* ^property[0].valueInteger = {status}
