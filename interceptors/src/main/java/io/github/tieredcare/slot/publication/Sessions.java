package io.github.tieredcare.slot.publication;

import java.util.List;
import java.util.stream.Collectors;

/** Sessions at fault, by their numbers: the first of very many, and how many more there are. */
final class Sessions {

  private static final int MOST = 50;

  private Sessions() {}

  static String names(List<PublishedSession> sessions) {
    var first =
        sessions.stream()
            .limit(MOST)
            .map(published -> published.session().number())
            .collect(Collectors.joining(", "));
    return sessions.size() > MOST ? first + " … +" + (sessions.size() - MOST) : first;
  }
}
