ValueSet: PresenceProofVS
Id: presence-proof
Title: "Presence proof 到场凭据"
Description: "What shows that a patient is there. 证明患者到场的凭据。"
* ^experimental = false
* include codes from system PresenceProof
