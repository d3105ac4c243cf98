// Has HAPI FHIR's validator check files against the definitions of FHIR R4: structure, types, invariants, references in
// the Bundle, and the codes of the value sets that it carries. No network: `java -cp 'JARS/*' Check.java FILE…`.
//
// An information is no finding, nor is what needs a server of terms or text that nobody reads.

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

public class Check {
    // A resource should have a narrative: a receipt is read by programs, and its sheet is the text.
    // LOINC's own list is not in the specification; the code is compared with the value set that names it.
    static final List<String> EXPECTED = List.of("dom-6", "http://loinc.org");

    public static void main(String[] files) throws Exception {
        FhirContext context = FhirContext.forR4();
        ValidationSupportChain support = new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context));
        FhirInstanceValidator module = new FhirInstanceValidator(support);
        module.setErrorForUnknownProfiles(true);
        FhirValidator validator = context.newValidator().registerValidatorModule(module);
        int found = 0;
        for (String file : files) {
            var result = validator.validateWithResult(Files.readString(Path.of(file)));
            for (var message : result.getMessages()) {
                boolean counts = message.getSeverity() != ResultSeverityEnum.INFORMATION
                    && EXPECTED.stream().noneMatch(message.getMessage()::contains);
                System.out.printf("%s %s %s: %s%n", counts ? "FAIL" : "note", file, message.getLocationString(),
                    message.getMessage());
                found += counts ? 1 : 0;
            }
            System.out.println("checked " + file);
        }
        if (files.length == 0 || found > 0) {
            System.exit(1);
        }
    }
}
