package io.github.tieredcare.server.slot;

import java.util.ArrayList;
import java.util.List;

/** What a slot must meet to be found, with the values beside it. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Conditions add(String condition, Object... given) {
    conditions.add("(" + condition + ")");
    values.addAll(List.of(given));
    return this;
  }

  Conditions anyOf(String column, List<String> values) {
    return add(column + " = ANY (?)", (Object) values.toArray(String[]::new));
  }

  String sql() {
    return String.join(" AND ", conditions);
  }

  Object[] values() {
    return values.toArray();
  }
}
