package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A referral that names only the need goes to a centre; where there is none it names a target. */
public final class NamedNeedReachesSomebody implements FirmRule<ServiceRequest> {

  @Override
  public Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  public Text text() {
    return new Text(
        "本机构所在医联体和城市均无转诊中心，转诊须指明接收机构。",
        "Neither the alliance nor the city has a referral centre: the referral must name who is"
            + " asked.",
        "请在 ServiceRequest.performer 填写接收机构或科室。",
        "Put the institution or department that is asked into ServiceRequest.performer.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    return Referral.placedBy(change)
            && Route.of(new Referral(change.after()), records, change.policy(), change.at())
                .owner()
                .isEmpty()
        ? refusal("ServiceRequest.performer")
        : Optional.empty();
  }
}
