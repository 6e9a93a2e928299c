package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Who is referred, by whom, whither and how urgently is settled when the referral is placed. */
final class PlacedReferralKeepsItsCore implements ReferralRule {

  private static final Map<String, Function<ServiceRequest, List<? extends Base>>> CORE = core();

  @Override
  public Text text() {
    return new Text(
        "转诊单送出后不可更改：{0}。",
        "These may not change once the referral is placed: {0}.",
        "请恢复原值；如填写有误，请撤回该转诊（取消其 Task）后重新提交。",
        "Restore what was placed; if it was wrong, cancel the Task and place a new referral.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    if (!ReferralRule.changesPlaced(change)) {
      return Optional.empty();
    }
    var changed = CORE.keySet().stream().filter(name -> !change.keepsAll(CORE.get(name))).toList();
    return changed.isEmpty()
        ? Optional.empty()
        : refusal("ServiceRequest." + changed.get(0), String.join(", ", changed));
  }

  private static Map<String, Function<ServiceRequest, List<? extends Base>>> core() {
    Map<String, Function<ServiceRequest, List<? extends Base>>> core = new LinkedHashMap<>();
    core.put("subject", request -> List.of(request.getSubject()));
    core.put("requester", request -> List.of(request.getRequester()));
    core.put("identifier", ServiceRequest::getIdentifier);
    core.put("category", ServiceRequest::getCategory);
    core.put("priority", request -> List.of(request.getPriorityElement()));
    core.put("performer", ServiceRequest::getPerformer);
    core.put("performerType", request -> List.of(request.getPerformerType()));
    core.put("basedOn", ServiceRequest::getBasedOn);
    core.put(at(TcExtension.CAPABILITY_REASON), extension(TcExtension.CAPABILITY_REASON));
    core.put(at(TcExtension.OUTSIDE_ASSESSOR), extension(TcExtension.OUTSIDE_ASSESSOR));
    return core;
  }

  private static Function<ServiceRequest, List<? extends Base>> extension(String url) {
    return request -> request.getExtensionsByUrl(url);
  }

  private static String at(String url) {
    return "extension('" + url + "')";
  }
}
