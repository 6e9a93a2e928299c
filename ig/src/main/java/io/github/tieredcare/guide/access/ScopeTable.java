package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.profile.TcExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Device;

/** What the systems of the demonstration are registered with, those that have the same together. */
public final class ScopeTable {

  /**
   * How a kind of system is called, by one that is of it; a kind without a name stops the guide.
   */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("client-city-hospital", "诊疗机构 Treats");
    KINDS.put("client-city-hospital-laboratory", "检验系统 Laboratory");
    KINDS.put("client-city-referral-centre", "转诊中心 Centre");
    KINDS.put("client-insurer", "平台、医保 Platform, insurer");
    KINDS.put("client-health-commission", "主管部门 Authority");
    KINDS.put("client-resident-portal", "居民门户 Portal");
  }

  private final List<Device> systems;
  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  public ScopeTable(List<Device> systems) {
    this.systems = systems;
    KINDS.forEach((system, title) -> kinds.put(title, scopes(named(system))));
    var told = Set.copyOf(kinds.values());
    for (Device system : systems) {
      if (!told.contains(scopes(system))) {
        throw new IllegalStateException("The guide has no kind for " + system.getIdPart());
      }
    }
  }

  /** The table: a row for each type, a column for each kind of system. */
  public Element table() {
    var headings = Stream.concat(Stream.of("资源 Type"), kinds.keySet().stream());
    return Tables.wide("scopes", headings, types().entrySet().stream().map(this::line));
  }

  private Element line(Map.Entry<String, Map<String, String>> type) {
    var cells =
        kinds.keySet().stream()
            .map(kind -> type.getValue().getOrDefault(kind, ""))
            .map(letters -> letters.isEmpty() ? Markup.text("") : code(letters));
    return row("td", Stream.concat(Stream.of(code(type.getKey())), cells));
  }

  /** By type, what each kind may do with it. */
  private Map<String, Map<String, String>> types() {
    Map<String, Map<String, String>> types = new TreeMap<>();
    kinds.forEach(
        (kind, scopes) ->
            scopes.forEach(
                scope -> {
                  var parts = scope.replaceFirst("^system/", "").split("\\.", 2);
                  types
                      .computeIfAbsent(parts[0], none -> new LinkedHashMap<>())
                      .put(kind, parts[1]);
                }));
    return types;
  }

  private Device named(String id) {
    return systems.stream()
        .filter(system -> system.getIdPart().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no system " + id));
  }

  private static Set<String> scopes(Device system) {
    return system.getExtensionsByUrl(TcExtension.SCOPE).stream()
        .map(scope -> scope.getValue().primitiveValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
