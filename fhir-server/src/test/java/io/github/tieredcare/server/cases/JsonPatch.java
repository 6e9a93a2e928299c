package io.github.tieredcare.server.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * The <a href="https://www.rfc-editor.org/rfc/rfc6902">JSON Patch</a> between two versions of a
 * record, element by element at the top.
 */
final class JsonPatch {

  private static final Set<String> KEPT = Set.of("resourceType", "id", "meta");

  private JsonPatch() {}

  static String between(ObjectNode before, ObjectNode after, ObjectMapper json) {
    Set<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    names.removeAll(KEPT);
    var patch = json.createArrayNode();
    names.stream()
        .filter(name -> !before.path(name).equals(after.path(name)))
        .forEach(name -> add(name, before, after, patch));
    return patch.toString();
  }

  private static void add(String name, ObjectNode before, ObjectNode after, ArrayNode patch) {
    var verb = !after.has(name) ? "remove" : before.has(name) ? "replace" : "add";
    var step = patch.addObject().put("op", verb).put("path", "/" + name);
    if (after.has(name)) {
      step.set("value", after.get(name));
    }
  }
}
