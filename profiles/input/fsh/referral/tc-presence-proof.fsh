Extension: TcPresenceProof
Id: tc-presence-proof
Title: "Presence proof 到场凭据"
Description: "What showed that the patient was there; without it a visit opens no record. 证明患者到场的凭据；没有凭据的就诊不开放其他机构的记录。"
Context: Encounter
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from PresenceProofVS (required)
