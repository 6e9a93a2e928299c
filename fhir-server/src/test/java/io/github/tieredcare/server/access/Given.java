package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** What stands between the community centre and a patient, and whether it opens the record. */
enum Given {
  NOTHING(false) {
    @Override
    void to(Patient patient, Sending sending) {
      // A patient whom it has never seen.
    }
  },
  OPEN_REFERRAL(true) {
    @Override
    void to(Patient patient, Sending sending) {
      refer(patient, sending);
    }
  },
  CANCELLED_REFERRAL(false) {
    @Override
    void to(Patient patient, Sending sending) {
      var task = refer(patient, sending);
      task.setStatus(TaskStatus.CANCELLED);
      task.setStatusReason(
          new CodeableConcept(
              new Coding(
                  Canonical.codeSystem("referral-cancel-reason"), "patient-withdrew", null)));
      stored(sending.send("PUT", "Task/" + task.getIdPart(), READER, task));
    }
  },
  SIGNING(true) {
    @Override
    void to(Patient patient, Sending sending) {
      sending.door().store(signing(patient, EpisodeOfCareStatus.ACTIVE));
    }
  },
  SIGNING_THAT_MOVED(false) {
    @Override
    void to(Patient patient, Sending sending) {
      sending.door().store(signing(patient, EpisodeOfCareStatus.ACTIVE));
      sending.door().store(signing(patient, EpisodeOfCareStatus.FINISHED));
    }
  },
  VISIT(true) {
    @Override
    void to(Patient patient, Sending sending) {
      stored(sending.send("POST", "Encounter", READER, visit(patient, true)));
    }
  },
  VISIT_WITHOUT_PROOF(false) {
    @Override
    void to(Patient patient, Sending sending) {
      stored(sending.send("POST", "Encounter", READER, visit(patient, false)));
    }
  },
  CONSENT(true) {
    @Override
    void to(Patient patient, Sending sending) {
      sending.door().store(RecordConsent.of(patient.getIdPart(), READER));
    }
  },
  CONSENT_WITHDRAWN(false) {
    @Override
    void to(Patient patient, Sending sending) {
      sending.door().store(RecordConsent.of(patient.getIdPart(), READER));
      sending
          .door()
          .store(RecordConsent.of(patient.getIdPart(), READER).setStatus(ConsentState.INACTIVE));
    }
  };

  /** Who would like to read. */
  static final String READER = Sending.SENDER;

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private final boolean opens;

  Given(boolean opens) {
    this.opens = opens;
  }

  boolean opens() {
    return opens;
  }

  /** Whether a record is of another kind than what the reader itself writes to bring it about. */
  boolean writesNoneLike(Hidden record) {
    return !(name().startsWith("VISIT") && record.type().equals("Encounter"));
  }

  /** Brings it about. */
  abstract void to(Patient patient, Sending sending);

  private static Task refer(Patient patient, Sending sending) {
    stored(sending.send("POST", "", READER, sending.referral(patient)));
    var search = "Task?patient=Patient/" + patient.getIdPart();
    return (Task) sending.read(search, READER, Bundle.class).getEntryFirstRep().getResource();
  }

  private static void stored(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new AssertionError(answer.body());
    }
  }

  private static Reference to(Patient patient) {
    return new Reference("Patient/" + patient.getIdPart());
  }

  private static Reference reader() {
    return new Reference("Organization/" + READER);
  }

  private static Resource signing(Patient patient, EpisodeOfCareStatus status) {
    var signing =
        new World(FhirContext.forR4Cached())
            .records().stream()
                .filter(EpisodeOfCare.class::isInstance)
                .map(record -> (EpisodeOfCare) record.copy())
                .filter(it -> it.getManagingOrganization().getReference().endsWith(READER))
                .findFirst()
                .orElseThrow();
    signing.setId("signing-" + patient.getIdPart());
    return signing.setStatus(status).setPatient(to(patient));
  }

  private static Resource visit(Patient patient, boolean proven) {
    var visit = new Encounter().setStatus(EncounterStatus.INPROGRESS).setSubject(to(patient));
    visit.setClass_(
        new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory"));
    visit.setServiceProvider(reader()).setPeriod(since());
    if (proven) {
      visit.addExtension(
          TcExtension.PRESENCE_PROOF,
          new Coding(Canonical.codeSystem("presence-proof"), "id-card-read", null));
    }
    return visit;
  }

  private static Period since() {
    return new Period().setStart(Date.from(NOW.minus(1, ChronoUnit.HOURS)));
  }
}
