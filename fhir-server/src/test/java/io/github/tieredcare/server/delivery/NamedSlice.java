package io.github.tieredcare.server.delivery;

import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * A parameter, or a part of one, that a profile knows by its name.
 *
 * @param type of its value; empty if it has parts
 * @param valued whether the value must be there
 * @param target what a reference refers to; empty for anything
 * @param valueSet from which a code must be; empty for any
 */
record NamedSlice(
    String name, int min, String max, String type, boolean valued, String target, String valueSet) {

  static NamedSlice of(String name, int min, String max) {
    return new NamedSlice(name, min, max, "", false, "", "");
  }

  /** It may have a value of a type. */
  NamedSlice holding(String type) {
    return new NamedSlice(name, min, max, type, false, target, valueSet);
  }

  /** It must have a value of a type. */
  NamedSlice needing(String type) {
    return new NamedSlice(name, min, max, type, true, target, valueSet);
  }

  NamedSlice to(String target) {
    return new NamedSlice(name, min, max, type, valued, target, valueSet);
  }

  NamedSlice from(String valueSet) {
    return new NamedSlice(name, min, max, type, valued, target, valueSet);
  }

  /** Writes it as a slice of an element of a profile. */
  void on(StructureDefinition profile, String path) {
    var slice = path + ":" + name;
    BackportProfiles.element(profile, slice).setMin(min).setMax(max);
    BackportProfiles.element(profile, slice + ".name").setFixed(new StringType(name));
    if (type.isEmpty()) {
      return;
    }
    var value = BackportProfiles.element(profile, slice + ".value[x]").setMin(valued ? 1 : 0);
    var kind = value.addType().setCode(type);
    if (!target.isEmpty()) {
      kind.addTargetProfile("http://hl7.org/fhir/StructureDefinition/" + target);
    }
    if (!valueSet.isEmpty()) {
      value.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet(valueSet);
    }
  }
}
