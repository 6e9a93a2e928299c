ValueSet: CapabilityVS
Id: capability
Title: "Capability 接诊能力"
Description: "What a department can take in, besides diseases and operations; with the five emergency centres. 除病种与手术外的接诊能力，含五大急救中心。"
* ^experimental = false
* include codes from system Capability
