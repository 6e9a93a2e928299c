package io.github.tieredcare.example.registers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counties of Jining by GB/T 2260, and invented townships spread evenly over them. */
final class Counties {

  static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("370811", "任城区"),
              Map.entry("370812", "兖州区"),
              Map.entry("370826", "微山县"),
              Map.entry("370827", "鱼台县"),
              Map.entry("370828", "金乡县"),
              Map.entry("370829", "嘉祥县"),
              Map.entry("370830", "汶上县"),
              Map.entry("370831", "泗水县"),
              Map.entry("370832", "梁山县"),
              Map.entry("370881", "曲阜市"),
              Map.entry("370883", "邹城市")));

  private static final List<String> DIVISIONS = List.copyOf(NAMES.keySet());

  private Counties() {}

  /** The county of the so-many-th township, counted from 0. */
  static String division(int at) {
    return DIVISIONS.get(at % DIVISIONS.size());
  }

  static String township(int at) {
    return division(at) + "%03d".formatted(100 + at / DIVISIONS.size());
  }
}
