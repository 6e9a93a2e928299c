package io.github.tieredcare.server.record;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.github.tieredcare.server.door.AllowedOperations;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.token.SigningKey;
import java.text.ParseException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens the record's operations, and shows the keys that links to images are signed with. */
@Configuration
class RecordConfiguration {

  private static final String PURPOSE = "image-ticket";

  @Bean
  AllowedOperations summaryMayBeAsked() {
    return AllowedOperations.open(SummaryOperation.NAME, "patient/Patient.r");
  }

  @Bean
  AllowedOperations documentsMayBeLinked() {
    return AllowedOperations.open(ImageLinkOperation.NAME, "patient/DocumentReference.r");
  }

  /** Reports go by a scope of their own. */
  @Bean
  AllowedOperations reportsMayBeLinked() {
    return AllowedOperations.open(
        "DiagnosticReport/" + ImageLinkOperation.NAME, "patient/DiagnosticReport.r");
  }

  @Bean
  @DependsOn("exchangeTables")
  RSAKey imageTicketKey(JdbcTemplate database) throws JOSEException, ParseException {
    return new SigningKey(database, PURPOSE).read();
  }

  @Bean
  ImageTickets imageTickets(RSAKey imageTicketKey, DoorSettings door, ImageSettings settings) {
    return new ImageTickets(imageTicketKey, door.baseUrl(), settings.ticketLife());
  }

  @Bean
  ServletRegistrationBean<ExchangeKeys> exchangeKeys(RSAKey imageTicketKey) {
    return new ServletRegistrationBean<>(
        new ExchangeKeys(new JWKSet(imageTicketKey)), "/.well-known/exchange-keys");
  }
}
