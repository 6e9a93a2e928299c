package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reference to a record that its writer may not see is answered as one to nothing. */
class ReferencesTellNothingTest {

  private static final String WRITER = Sending.SENDER;

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();
  private final Hidden hidden =
      Hidden.by(WhoSeesWhatTest.AUTHOR, Planted.RESULT.about(patient), patient, sending);

  /** The ways by which a reference comes into a record. */
  private enum Way {
    CREATED {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        return by.created(by.member(target));
      }
    },
    CREATED_BY_VERSION {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        return by.created(by.member(target + "/_history/1"));
      }
    },
    CREATED_WHERE_NOTHING_IS_INDEXED {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        var record = by.member(null);
        record.addExtension(new Extension("http://example.org/seen", new Reference(target)));
        return by.created(record);
      }
    },
    UPDATED {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        var own = by.own();
        var record = by.member(target);
        record.setId(own.id());
        return by.sending.send("PUT", own.key(), WRITER, record);
      }
    },
    PATCHED {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        var patch =
            "[{\"op\": \"add\", \"path\": \"/hasMember\", \"value\": [{\"reference\": \"%s\"}]}]";
        return by.patched(by.own().key(), patch.formatted(target));
      }
    },
    IN_A_TRANSACTION {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        return by.entered(BundleType.TRANSACTION, by.member(target));
      }
    },
    IN_A_BATCH {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        return by.entered(BundleType.BATCH, by.member(target));
      }
    },
    AS_A_PAPER_OF_A_REFERRAL {
      @Override
      HttpResponse<String> refer(String target, ReferencesTellNothingTest by) {
        var referral = by.sending.referral(by.patient);
        Sending.request(referral).addSupportingInfo(new Reference(target));
        return by.sending.send("POST", "", WRITER, referral);
      }
    };

    abstract HttpResponse<String> refer(String target, ReferencesTellNothingTest by);
  }

  @ParameterizedTest
  @EnumSource
  void aHiddenRecordIsAnsweredLikeNone(Way way) {
    var none = "Observation/" + UUID.randomUUID();

    var right = way.refer(hidden.key(), this);
    var wrong = way.refer(none, this);

    assertThat(plain(right, hidden.key())).isEqualTo(plain(wrong, none)).contains("400");
    assertThat(right.body()).contains(hidden.key());
  }

  @ParameterizedTest
  @EnumSource
  void whatOneMaySeeIsReferredTo(Way way) {
    sending.door().store(RecordConsent.of(patient.getIdPart(), WRITER));

    var answer = way.refer(hidden.key(), this);

    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
  }

  @Test
  void whatWasReferredToStays() {
    var consent = RecordConsent.of(patient.getIdPart(), WRITER);
    sending.door().store(consent);
    var record = member(hidden.key());
    var own = Hidden.by(WRITER, record, patient, sending);
    sending.door().store(consent.setStatus(ConsentState.INACTIVE));
    record.setId(own.id());
    record.getMethod().setText("复查");

    assertThat(sending.send("PUT", own.key(), WRITER, record).statusCode()).isEqualTo(200);

    record.addHasMember(new Reference(another().key()));
    assertThat(sending.send("PUT", own.key(), WRITER, record).statusCode()).isEqualTo(400);
  }

  private Hidden another() {
    return Hidden.by(WhoSeesWhatTest.AUTHOR, Planted.RESULT.about(patient), patient, sending);
  }

  private Hidden own() {
    return Hidden.by(WRITER, Planted.RESULT.about(patient), patient, sending);
  }

  private Observation member(String target) {
    var record = (Observation) Planted.RESULT.about(patient);
    return target == null ? record : record.addHasMember(new Reference(target));
  }

  private HttpResponse<String> created(Observation record) {
    return sending.send("POST", "Observation", WRITER, record);
  }

  private HttpResponse<String> entered(BundleType kind, Observation record) {
    var bundle = new Bundle().setType(kind);
    var entry = bundle.addEntry().setResource(record);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Observation");
    return sending.send("POST", "", WRITER, bundle);
  }

  private HttpResponse<String> patched(String path, String patch) {
    var request = sending.door().asked(path, sending.door().token(WRITER));
    return sending
        .door()
        .send(
            request
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString(patch)));
  }

  private static String plain(HttpResponse<String> answer, String target) {
    var body = answer.body().replace(target, "TARGET").replaceAll("\"id\":\"[^\"]*\"", "");
    return answer.statusCode() + " " + body;
  }
}
