package io.github.tieredcare.server.record;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Resource;

/**
 * A document has one Composition, so a discharge letter stands in a summary as a reference to where
 * it can be read.
 *
 * @param base the address of the FHIR endpoint
 */
record Letters(String base) {

  /** Where the reference keeps the letter's address for whoever lists it. */
  static final String ADDRESS = "address of the letter";

  Found shown(Found found) {
    return new Found(
        found.records().stream().map(this::shown).toList(), found.most(), found.closed());
  }

  private Resource shown(Resource record) {
    return record instanceof Composition letter ? reference(letter) : record;
  }

  private DocumentReference reference(Composition letter) {
    var address = base + "/Composition/" + letter.getIdElement().getIdPart();
    var reference = new DocumentReference().setStatus(DocumentReferenceStatus.CURRENT);
    reference.setType(letter.getType()).setSubject(letter.getSubject().copy());
    reference.setDate(letter.getDate()).setDescription(letter.getTitle());
    letter.getAuthor().forEach(author -> reference.addAuthor(author.copy()));
    reference.setCustodian(letter.getCustodian().copy());
    reference
        .addContent()
        .setAttachment(
            new Attachment()
                .setContentType("application/fhir+json")
                .setUrl(address)
                .setTitle(letter.getTitle()));
    reference.setUserData(ADDRESS, address);
    return reference;
  }
}
