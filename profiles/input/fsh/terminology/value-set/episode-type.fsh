ValueSet: EpisodeTypeVS
Id: episode-type
Title: "Type of lasting care 连续照护类型"
Description: "The kinds of lasting care that a patient enters into. 患者进入的连续照护类型。"
* ^experimental = false
* include codes from system EpisodeType
