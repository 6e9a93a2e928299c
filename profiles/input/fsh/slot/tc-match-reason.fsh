Extension: TcMatchReason
Id: tc-match-reason
Title: "Reason of a rank 排序依据"
Description: "Why the slot stands where it does among those that match, the weightiest reason first. 号源在匹配结果中的排序依据，依重要性排列。"
Context: Bundle.entry.search
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from MatchReasonVS (required)
* valueCodeableConcept.coding 1..1 MS
* valueCodeableConcept.text 1..1 MS
