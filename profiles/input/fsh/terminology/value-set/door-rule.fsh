ValueSet: DoorRuleVS
Id: door-rule
Title: "Door rule 准入规则"
Description: "Why a request is not let in, as its OperationOutcome names it. 请求未被准入的原因，拒绝时以此编码标明。"
* ^experimental = false
* include codes from system DoorRule
