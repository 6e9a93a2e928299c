package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;

/** Counts the elements of markup, without building anything of them. */
final class MarkupDepth {
  private final String text;
  private final ElementCount count;
  private int at;

  private MarkupDepth(String text, ElementCount count) {
    this.text = text;
    this.count = count;
  }

  static void check(String text, ElementCount count) {
    new MarkupDepth(text, count).scan();
  }

  private void scan() {
    while ((at = text.indexOf('<', at)) >= 0) {
      if (text.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (text.startsWith("<![CDATA[", at)) {
        skipTo("]]>");
      } else if (text.startsWith("<!DOCTYPE", at)) {
        throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, "DOCTYPE");
      } else if (text.startsWith("<?", at)) {
        skipTo("?>");
      } else if (text.startsWith("</", at)) {
        count.close();
        skipTo(">");
      } else {
        open();
      }
    }
  }

  private void open() {
    int end = endOfTag();
    count.add();
    if (text.charAt(end - 1) != '/') {
      count.open();
    }
    at = end;
  }

  /** A {@code >} in an attribute's value does not end a tag. */
  private int endOfTag() {
    char quote = 0;
    for (int end = at + 1; end < text.length(); end++) {
      char here = text.charAt(end);
      if (quote != 0) {
        quote = here == quote ? 0 : quote;
      } else if (here == '"' || here == '\'') {
        quote = here;
      } else if (here == '>') {
        return end;
      }
    }
    return text.length();
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }
}
