package io.github.tieredcare.server.door;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import io.github.tieredcare.server.door.scope.ScopeMatch;
import io.github.tieredcare.server.fhir.AskedBeside;
import io.github.tieredcare.server.fhir.Capability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds searches, reads, writes and answers to the records that scopes open. */
@Configuration
class ScopeConfiguration {

  @Bean
  RequestScopes requestScopes(Capability capability) {
    return new RequestScopes(capability);
  }

  @Bean
  ScopeMatch scopeMatch(SearchParamMatcher matcher) {
    return new ScopeMatch(matcher);
  }

  @Bean
  ScopedSearches scopedSearches(RequestScopes granted, MatchUrlService queries, FhirContext fhir) {
    return new ScopedSearches(granted, queries, fhir);
  }

  @Bean
  ScopedChains scopedChains(RequestScopes granted, AskedBeside beside) {
    return new ScopedChains(granted, beside);
  }

  @Bean
  ScopedReads scopedReads(RequestScopes granted, ScopeMatch match, DaoRegistry daos) {
    return new ScopedReads(granted, match, daos);
  }

  @Bean
  ScopedWrites scopedWrites(RequestScopes granted, ScopeMatch match) {
    return new ScopedWrites(granted, match);
  }

  @Bean
  ScopedAnswers scopedAnswers(RequestScopes granted, ScopeMatch match) {
    return new ScopedAnswers(granted, match);
  }
}
