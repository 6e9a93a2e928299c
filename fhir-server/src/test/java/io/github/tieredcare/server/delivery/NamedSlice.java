package io.github.tieredcare.server.delivery;

import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * A parameter, or a part of one, that a profile knows by its name.
 *
 * @param value what it holds
 * @param parts of which it consists; none if it holds a value
 */
record NamedSlice(String name, int min, String max, Held value, List<NamedSlice> parts) {

  /**
   * What a parameter holds.
   *
   * @param type of the value; empty if it is not a value
   * @param must whether the value must be there
   * @param target what a reference refers to; empty for anything
   * @param valueSet from which a code must be; empty for any
   */
  record Held(String type, boolean must, String target, String valueSet) {}

  static NamedSlice of(String name, int min, String max) {
    return new NamedSlice(name, min, max, new Held("", false, "", ""), List.of());
  }

  /** It may have a value of a type. */
  NamedSlice holding(String type) {
    return with(new Held(type, false, "", ""));
  }

  /** It must have a value of a type. */
  NamedSlice needing(String type) {
    return with(new Held(type, true, "", ""));
  }

  NamedSlice to(String target) {
    return with(new Held(value.type(), value.must(), target, ""));
  }

  NamedSlice from(String valueSet) {
    return with(new Held(value.type(), value.must(), "", valueSet));
  }

  NamedSlice withParts(List<NamedSlice> parts) {
    return new NamedSlice(name, min, max, value, parts);
  }

  private NamedSlice with(Held value) {
    return new NamedSlice(name, min, max, value, parts);
  }

  /** Writes it as a slice of an element of a profile. */
  void on(StructureDefinition profile, String path) {
    var slice = path + ":" + name;
    BackportProfiles.element(profile, slice).setMin(min).setMax(max);
    BackportProfiles.element(profile, slice + ".name").setFixed(new StringType(name));
    if (!value.type().isEmpty()) {
      value(profile, slice + ".value[x]");
    }
    if (!parts.isEmpty()) {
      BackportProfiles.slice(profile, slice + ".part", parts);
    }
  }

  private void value(StructureDefinition profile, String path) {
    var element = BackportProfiles.element(profile, path).setMin(value.must() ? 1 : 0);
    var type = element.addType().setCode(value.type());
    if (!value.target().isEmpty()) {
      type.addTargetProfile("http://hl7.org/fhir/StructureDefinition/" + value.target());
      refersTo(value.target()).on(element);
    }
    if (!value.valueSet().isEmpty()) {
      element.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet(value.valueSet());
    }
  }

  /** The validator follows no reference and so overlooks what it is to. */
  private static Invariant refersTo(String target) {
    return new Invariant("refers-to-" + target, "reference.matches('(^|/)" + target + "/[^/]+$')");
  }
}
