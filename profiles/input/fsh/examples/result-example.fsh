Instance: result-example
InstanceOf: TcResult
Title: "A result 检验结果"
Description: "A heart-failure marker. 心衰标志物。"
* status = #final
* category = $observation-category#laboratory
* code.text = "N 末端 B 型钠尿肽前体"
* subject = Reference(patient-example)
* effectiveDateTime = "2026-11-20T10:00:00+08:00"
* performer = Reference(township-centre-example)
* valueQuantity = 860 'pg/mL' "pg/mL"
