ValueSet: ProfessionalTitleVS
Id: professional-title
Title: "Professional title 专业技术职称"
Description: "Titles of health workers after GB/T 8561, and the village doctor. 按 GB/T 8561 的卫生技术职称及乡村医生。"
* ^experimental = false
* include codes from system ProfessionalTitle
