package io.github.tieredcare.rule;

/**
 * Why a change may not stand, or what its author should know.
 *
 * @param rule the rule's name
 * @param severity whether it ends the request
 * @param fault what kind of fault it is
 * @param element the element at fault, as FHIRPath
 * @param text the fault and the way out, with the details filled in
 */
public record Refusal(String rule, Severity severity, Fault fault, String element, Text text) {

  /** The same finding at another severity. */
  public Refusal as(Severity other) {
    return new Refusal(rule, other, fault, element, text);
  }
}
