Extension: TcTightness
Id: tc-tightness
Title: "Tightness 紧密程度"
Description: "Whether the member is run as one with its lead or only works with it. 成员与牵头单位是紧密型还是松散型。"
Context: OrganizationAffiliation
* value[x] 1..1 MS
* value[x] only code
* valueCode from TightnessVS (required)
