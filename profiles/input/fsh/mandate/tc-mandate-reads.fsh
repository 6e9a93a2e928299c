Extension: TcMandateReads
Id: tc-mandate-reads
Title: "Records read 可查阅的记录"
Description: "A kind of record that may be read, whole or only the elements named. 可查阅的一种记录；写明要素的，仅限所列要素。"
Context: Contract
* extension contains kind 1..1 MS and element 0..* MS
* extension[kind] ^short = "Resource type 资源类型"
* extension[kind].value[x] 1..1 MS
* extension[kind].value[x] only code
* extension[element] ^short = "Top-level element 顶层要素"
* extension[element].value[x] 1..1 MS
* extension[element].value[x] only code
