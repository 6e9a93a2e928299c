package io.github.tieredcare.server.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives waiting events to the subscriptions that ask for them and may know of them, each under its
 * next number. One server at a time does so, in one transaction: numbers have no gaps, and are
 * stored before anything is sent.
 */
@Component
class Numbering {

  private static final int AT_ONCE = 200;

  private final NumberingTable table;
  private final Rights rights;
  private final TransactionTemplate transaction;

  Numbering(NumberingTable table, Rights rights, PlatformTransactionManager transactions) {
    this.table = table;
    this.rights = rights;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Gives out everything that waits, unless another server is at it; tells whether anything. */
  boolean giveOut() {
    int given = 0;
    for (int some = AT_ONCE; some == AT_ONCE; given += some) {
      some = transaction.execute(status -> giveSome());
    }
    return given > 0;
  }

  private int giveSome() {
    if (!table.mayNumber()) {
      return 0;
    }
    var waiting = table.waiting(AT_ONCE);
    if (!waiting.isEmpty()) {
      give(waiting);
      table.done(waiting);
    }
    return waiting.size();
  }

  private void give(List<Happened> waiting) {
    Map<Asker, Map<Subscribed, List<Happened>>> asked = new HashMap<>();
    for (Subscribed subscribed : table.subscribed(waiting, rights.reach(waiting))) {
      var events = waiting.stream().filter(subscribed::asksFor).toList();
      if (!events.isEmpty()) {
        asked.computeIfAbsent(Asker.of(subscribed), who -> new HashMap<>()).put(subscribed, events);
      }
    }
    var given = new TreeMap<String, List<Happened>>();
    asked.forEach((who, each) -> given.putAll(allowed(who, each)));
    if (!given.isEmpty()) {
      table.give(given);
    }
  }

  private Map<String, List<Happened>> allowed(Asker asker, Map<Subscribed, List<Happened>> asked) {
    var all = asked.values().stream().flatMap(List::stream).distinct().toList();
    var known = rights.known(all, asker.who(), asker.filtered());
    var allowed = new HashMap<String, List<Happened>>();
    asked.forEach(
        (subscribed, events) -> {
          var ofThese = new ArrayList<>(events);
          ofThese.retainAll(known);
          if (!ofThese.isEmpty()) {
            allowed.put(subscribed.id(), ofThese);
          }
        });
    return allowed;
  }

  /** Whose right to know of events is looked up at once. */
  private record Asker(Subscriber who, boolean filtered) {

    static Asker of(Subscribed subscribed) {
      return new Asker(subscribed.who(), !subscribed.filters().isEmpty());
    }
  }
}
