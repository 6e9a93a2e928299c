package io.github.tieredcare.slot.matching;

import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;

/** Which departments a patient with a diagnosis is first sent to, by the published map. */
public final class DepartmentsOfDiseases {

  private final List<Range> ranges;

  /** Reads a map from codes and ranges of ICD-10, such as {@code I60-I69}, to departments. */
  public DepartmentsOfDiseases(ConceptMap map) {
    this.ranges =
        map.getGroup().stream()
            .flatMap(group -> group.getElement().stream())
            .map(Range::of)
            .sorted(Range.NARROWEST_FIRST)
            .toList();
  }

  /** The departments of the narrowest range that holds a diagnosis; none where no range does. */
  public List<String> of(String diagnosis) {
    return ranges.stream()
        .filter(range -> range.holds(diagnosis))
        .findFirst()
        .map(Range::departments)
        .orElse(List.of());
  }

  /**
   * A range of codes with the departments that treat them.
   *
   * @param from the first code, of which all that begin with it are part
   * @param to the last code, likewise
   */
  private record Range(String from, String to, List<String> departments) {

    static final Comparator<Range> NARROWEST_FIRST =
        Comparator.comparingInt((Range range) -> -range.from.length())
            .thenComparingInt(Range::width)
            .thenComparing(Range::from);

    private static final int PER_LETTER = 100;

    static Range of(SourceElementComponent element) {
      var bounds = element.getCode().split("-", 2);
      return new Range(
          bounds[0],
          bounds[bounds.length - 1],
          element.getTarget().stream().map(TargetElementComponent::getCode).toList());
    }

    boolean holds(String diagnosis) {
      return diagnosis.length() >= from.length()
          && from.compareTo(diagnosis.substring(0, from.length())) <= 0
          && to.compareTo(diagnosis.substring(0, to.length())) >= 0;
    }

    private int width() {
      return from.equals(to) ? 0 : place(to) - place(from);
    }

    private static int place(String category) {
      return category.charAt(0) * PER_LETTER + Integer.parseInt(category.substring(1));
    }
  }
}
