ValueSet: MatchReasonVS
Id: match-reason
Title: "Reason of a rank 排序依据"
Description: "Why a session stands where it does among those that match. 匹配结果的排序依据。"
* ^experimental = false
* include codes from system MatchReason
