Alias: $gbt2260 = https://tieredcare.github.io/fhir/CodeSystem/gbt-2260
Alias: $icd10 = urn:oid:2.16.156.10011.2.3.3.11
Alias: $icd9cm3 = urn:oid:2.16.156.10011.2.3.3.12
Alias: $loinc = http://loinc.org
Alias: $act = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $representation = http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation
