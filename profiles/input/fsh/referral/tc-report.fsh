Profile: TcReport
Parent: DiagnosticReport
Id: tc-report
Title: "Diagnostic report 检查检验报告"
Description: "A laboratory, imaging or ECG report with its conclusion, results or document. 检验、影像或心电报告及其结论、结果或文件。"
* obeys report-says-something
* identifier MS
* status MS
* category MS
* code MS
* subject 1..1 MS
* subject only Reference(TcPatient)
* effective[x] 1..1 MS
* issued MS
* performer MS
* result MS
* result only Reference(TcResult or TcVitalSigns)
* conclusion MS
* presentedForm MS
* presentedForm.url MS
* presentedForm.url ^short = "The permanent https address of the film or image at the hospital; $image-link opens it 影像在医院的固定 https 地址，由 $image-link 打开"

Invariant: report-says-something
Description: "A report has a conclusion, results or a document. 报告须有结论、结果或文件。"
Severity: #error
Expression: "conclusion.exists() or conclusionCode.exists() or result.exists() or presentedForm.exists()"
