package io.github.tieredcare.policy;

/**
 * A standard by which a department's patient has to be offered the way down.
 *
 * @param department the department, a code of the national list
 * @param diagnosis the beginning of an ICD-10 code
 */
public record DownCriterion(String department, String diagnosis) {

  /** Whether a patient of this department with this diagnosis meets the standard. */
  public boolean metBy(String departmentCode, String icd10) {
    return department.equals(departmentCode) && icd10.startsWith(diagnosis);
  }
}
