CodeSystem: AdministrativeDivision
Id: gbt-2260
Title: "Administrative division 行政区划代码"
Description: "GB/T 2260 to the county, with the statistical codes of townships (9 digits) and villages (12 digits). GB/T 2260 县级以上代码，并含统计用乡镇（9 位）与村（12 位）代码。"
* insert Elsewhere
