ValueSet: DownRefusalReasonVS
Id: down-refusal-reason
Title: "Reason of no down-referral 不下转原因"
Description: "Why a treated patient is not referred down. 诊治后不下转的原因。"
* ^experimental = false
* include codes from system DownRefusalReason
