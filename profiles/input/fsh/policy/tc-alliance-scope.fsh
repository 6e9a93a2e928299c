Extension: TcAllianceScope
Id: tc-alliance-scope
Title: "Alliance scope 适用联合体"
Description: "The alliance that this policy is for; without it, the whole jurisdiction. 本政策适用的联合体；缺省为整个辖区。"
Context: Library
* value[x] 1..1 MS
* value[x] only Reference(TcAlliance)
