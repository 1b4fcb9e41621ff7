// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.corolle.core.Progress;
import org.corolle.core.project.Elements;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Measurement;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.WorkshopPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Opening a project of 100,000 elements, against bare EMF loading of the same file. Aim: at most 1.3. */
final class OpeningBenchmark {

    private static final int ELEMENTS = 100_000;
    private static final int WARM_UP = 4;
    private static final int RUNS = 15;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEGA = 1 << 20;

    private long seed;

    private OpeningBenchmark() { }

    static Figure measure() throws Exception {
        Path file = Files.createTempFile("large", ".corolle");
        try {
            EvaluationProject project = new OpeningBenchmark().project();
            long elements = count(project);
            new ProjectWriter().write(project, file, Progress.NONE);
            project = null;
            Callable<EObject> bare = () -> bare(file);
            Callable<EObject> ours = () -> new ProjectReader().read(file, Progress.NONE);
            double[] bareTimes = new double[RUNS];
            double[] ourTimes = new double[RUNS];
            for (int i = -WARM_UP; i < RUNS; i++) {
                double first = time(bare);
                double second = time(ours);
                if (i >= 0) {
                    bareTimes[i] = first;
                    ourTimes[i] = second;
                }
            }
            String beside =
                    String.format(Locale.ROOT, "%,d elements, %.1f MB on disk; in memory %.1f MB against %.1f MB",
                    elements, Files.size(file) / MEGA, held(ours), held(bare));
            return new Figure("opening 100,000 elements", "bare EMF, same file", median(bareTimes), median(ourTimes),
                    "at most 1.3", beside);
        } finally {
            Files.delete(file);
        }
    }

    /**
     * What EMF does at its best: without a map of ids and references set at the end it takes minutes for such a file.
     */
    private static EObject bare(Path file) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        return resource.getContents().get(0);
    }

    private static double time(Callable<EObject> opening) throws Exception {
        System.gc();
        long start = System.nanoTime();
        opening.call();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double held(Callable<EObject> opening) throws Exception {
        double before = used();
        EObject project = opening.call();
        double after = used();
        if (project.eResource() == null) {
            throw new IllegalStateException();
        }
        return after - before;
    }

    private static double used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long count(EObject project) {
        long count = 0;
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    /** Criteria with an indicator each, measured twice with its sources, and contributions: nine elements a round. */
    private EvaluationProject project() {
        EvaluationProject project = create(ProjectPackage.Literals.EVALUATION_PROJECT);
        project.setName("Grand projet");
        project.setFramework(create(FrameworkPackage.Literals.EVALUATION_FRAMEWORK));
        Dimension petal = create(FrameworkPackage.Literals.DIMENSION);
        project.getFramework().getDimensions().add(petal);
        SourceDocument document = create(ProjectPackage.Literals.SOURCE_DOCUMENT);
        project.getDocuments().add(document);
        for (int i = 0; i < ELEMENTS / 9; i++) {
            Criterion criterion = create(FrameworkPackage.Literals.CRITERION);
            criterion.setName("Critère numéro " + i + " : les habitants se connaissent et s’entraident");
            petal.getCriteria().add(criterion);
            Indicator indicator = create(FrameworkPackage.Literals.INDICATOR);
            indicator.setCode("I" + i);
            indicator.setName("Nombre d’habitants qui ont participé à au moins un atelier de transformation, n° " + i);
            criterion.getIndicators().add(indicator);
            measured(project, indicator, document);
            measured(project, indicator, document);
            contributed(project, petal, document);
        }
        return project;
    }

    private void measured(EvaluationProject project, Indicator indicator, SourceDocument document) {
        Measurement measurement = create(CollectionPackage.Literals.MEASUREMENT);
        measurement.setIndicator(indicator);
        measurement.setYear(2018);
        measurement.getSourceRefs().add(reference(document));
        project.getMeasurements().add(measurement);
    }

    private void contributed(EvaluationProject project, Dimension petal, SourceDocument document) {
        Contribution contribution = create(WorkshopPackage.Literals.CONTRIBUTION);
        contribution.setDimension(petal);
        contribution.getSourceRefs().add(reference(document));
        contribution.getSourceRefs().add(reference(document));
        project.getContributions().add(contribution);
    }

    private SourceReference reference(SourceDocument document) {
        SourceReference reference = create(ProjectPackage.Literals.SOURCE_REFERENCE);
        reference.setDocument(document);
        reference.setLocator("p. 12");
        return reference;
    }

    private <T extends org.corolle.model.project.Identified> T create(EClass type) {
        return Elements.create(type, () -> UUID.nameUUIDFromBytes(new byte[] {(byte) (seed >> 24), (byte) (seed >> 16),
                (byte) (seed >> 8), (byte) seed++}));
    }
}
