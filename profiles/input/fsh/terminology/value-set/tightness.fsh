ValueSet: TightnessVS
Id: tightness
Title: "Tightness 紧密程度"
Description: "How closely a member is bound to its alliance. 成员与医联体的紧密程度。"
* ^experimental = false
* include codes from system Tightness
