package io.github.tieredcare.server.rule;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hl7.fhir.r4.model.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The book, and the policy that ships with the exchange. */
@Configuration
class RuleConfiguration {

  @Bean
  RuleBook ruleBook() {
    return ExchangeBook.open();
  }

  /** The records as they are stored, for whoever asks outside a write. */
  @Bean
  Records committedRecords(
      DaoRegistry daos, PolicyShelf shelf, List<KeptBeside<?>> besides, List<LinkTable> links) {
    return new StoredRecords(daos, shelf, besides, links);
  }

  @Bean
  Policies policies(FhirContext fhir) throws IOException {
    try (InputStream standard = Policy.class.getResourceAsStream("standard.json")) {
      return new Policies(
          Policy.over(null, fhir.newJsonParser().parseResource(Library.class, standard)));
    }
  }
}
