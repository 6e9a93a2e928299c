Instance: referral-provenance-example
InstanceOf: TcReferralProvenance
Title: "Who answers for the referral 转诊来源"
Description: "The doctor on behalf of the township centre. 医师代表乡镇卫生院。"
* target[0] = Reference(referral-example)
* target[+] = Reference(referral-note-example)
* recorded = "2026-11-21T09:00:00+08:00"
* agent.who = Reference(practitioner-role-example)
* agent.onBehalfOf = Reference(township-centre-example)
