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
