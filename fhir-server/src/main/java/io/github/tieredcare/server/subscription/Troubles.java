package io.github.tieredcare.server.subscription;

import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a subscriber from having every event.
 *
 * @param fault why the last attempt to deliver was in vain; empty if it was not
 * @param delivered the number of the last event that has arrived
 * @param numbered the number of the last event that there is
 * @param paused whether the operator has stopped the delivery
 * @param removed the number of the last event that is kept no longer; 0 if all are
 * @param undelivered how many of those had not been delivered
 */
public record Troubles(
    String fault, long delivered, long numbered, boolean paused, long removed, long undelivered) {

  /** Each in one sentence, in both languages. */
  List<String> sentences() {
    var sentences = new ArrayList<String>();
    if (!fault.isEmpty()) {
      sentences.add(
          "最近一次投递未成功：%1$s；共 %3$s 个事件，已送达至 %2$s 号。 The last delivery was in vain: %1$s; of %3$s events, those up to number %2$s have arrived."
              .formatted(fault, delivered, numbered));
    }
    if (paused) {
      sentences.add("平台运维已暂停投递。 The operator has paused the delivery.");
    }
    if (removed > 0) {
      sentences.add(
          "%1$s 号及以前的事件已超过保存期，不能再读取，其中 %2$s 个未曾送达。 Events up to number %1$s are kept no longer; %2$s of them were never delivered."
              .formatted(removed, undelivered));
    }
    return sentences;
  }
}
