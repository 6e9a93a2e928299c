CodeSystem: EpisodeType
Id: episode-type
Title: "Type of lasting care 连续照护类型"
Description: "The kinds of lasting care that a patient enters into. 患者进入的连续照护类型。"
* insert Complete
* #family-doctor-signing "家庭医生签约"
* #family-doctor-signing insert English([[Family-doctor signing]])
