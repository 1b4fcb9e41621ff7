// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import org.corolle.grids.GridBuilder;
import org.corolle.grids.GridExport;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridRow;
import org.corolle.model.collection.CollectionFactory;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The indicator grid of 1,000 indicators written as XLSX (colours, heights, lists, read-me and all), against the same
 * cells written bare with the library; both turn by turn in one run. Aim: at most 1.5.
 */
final class XlsxBenchmark {

    private static final int INDICATORS = 1_000;
    private static final int PETALS = 6;
    private static final int WARM_UP = 40;
    private static final int RUNS = 61;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String[] COLOURS = {"#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377"};

    /** The thread's own time, so that a busy machine disturbs the ratio less. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private interface Job {
        void run(OutputStream out) throws IOException;
    }

    private XlsxBenchmark() { }

    static Figure measure() throws IOException {
        Grid grid = GridBuilder.build(project(),
                GridRequest.of(GridKind.INDICATORS, Locale.FRENCH, LocalDate.of(2026, 11, 21)));
        Job bare = out -> bare(grid, out);
        Job ours = out -> GridExport.write(grid, GridFormat.XLSX, out);
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
        return new Figure("grid of 1,000 indicators as XLSX", "same cells, bare fastexcel", median(bareTimes),
                median(ourTimes), "at most 1.5", String.format(Locale.ROOT, "processor time; %,d bytes against %,d",
                size(ours), size(bare)));
    }

    private static void bare(Grid grid, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "bare", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("cells");
            for (int i = 0; i < grid.columns().size(); i++) {
                sheet.value(0, i, grid.columns().get(i).label());
            }
            for (int row = 0; row < grid.rows().size(); row++) {
                GridRow cells = grid.rows().get(row);
                for (int i = 0; i < cells.cells().size(); i++) {
                    GridCell cell = cells.cells().get(i);
                    if (!cell.isEmpty()) {
                        sheet.value(row + 1, i, cell.text(Locale.FRENCH));
                    }
                }
            }
        }
    }

    private static double time(Job job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        long start = CLOCK.getCurrentThreadCpuTime();
        job.run(out);
        return (CLOCK.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
    }

    private static int size(Job job) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        job.run(out);
        return out.size();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static EvaluationProject project() {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setName("Mesure");
        project.setFramework(FrameworkFactory.eINSTANCE.createEvaluationFramework());
        CollectionInstrument instrument = CollectionFactory.eINSTANCE.createCollectionInstrument();
        instrument.setName("Questionnaire de fin d’atelier");
        project.getFramework().getInstruments().add(instrument);
        for (int i = 0; i < PETALS; i++) {
            Dimension petal = FrameworkFactory.eINSTANCE.createDimension();
            petal.setName("Dimension " + (i + 1));
            petal.setColour(COLOURS[i]);
            project.getFramework().getDimensions().add(petal);
        }
        for (int i = 0; i < INDICATORS; i++) {
            Dimension petal = project.getFramework().getDimensions().get(i * PETALS / INDICATORS);
            if (petal.getCriteria().isEmpty() || i % 5 == 0) {
                Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
                criterion.setName("Critère numéro " + i / 5 + " de cette dimension");
                petal.getCriteria().add(criterion);
            }
            indicator(i, petal.getCriteria().get(petal.getCriteria().size() - 1), project, instrument);
        }
        return project;
    }

    private static void indicator(int number, Criterion criterion, EvaluationProject project,
            CollectionInstrument instrument) {
        Indicator indicator = FrameworkFactory.eINSTANCE.createIndicator();
        criterion.getIndicators().add(indicator);
        indicator.setId(String.format(Locale.ROOT, "%08x-0000-4000-8000-000000000000", number * 2_654_435_761L));
        indicator.setCode("I" + number);
        indicator.setName("Part des participants numéro " + number + " qui disent avoir appris à cuisiner");
        indicator.setDefinition("Réponses positives au questionnaire de fin d’atelier numéro " + number);
        indicator.setCalculation("Réponses « oui » / réponses exprimées × 100");
        indicator.setLevel(IndicatorLevel.VALUES.get(number % 3));
        indicator.setNature(IndicatorNature.QUANTITATIVE);
        indicator.setMeasure(IndicatorMeasure.PERCENTAGE);
        indicator.setAscending(true);
        indicator.setComment("Remarque de l’équipe sur l’indicateur " + number + ", à revoir à la prochaine séance.");
        CollectionPlanItem item = CollectionFactory.eINSTANCE.createCollectionPlanItem();
        project.getFramework().getPlanItems().add(item);
        item.setInstrument(instrument);
        item.setMeansOfVerification("Questionnaires papier, classeur " + number % 12);
        item.setResponsibleRole("Animatrice de l’atelier");
        item.setMoment("en fin de trimestre " + (number % 4 + 1));
        item.getIndicators().add(indicator);
        for (MeasurementKind kind : MeasurementKind.VALUES) {
            Measurement measurement = CollectionFactory.eINSTANCE.createMeasurement();
            measurement.setKind(kind);
            measurement.setValue(BigDecimal.valueOf(number % 100));
            measurement.setYear(2018 + number % 5);
            measurement.setIndicator(indicator);
            project.getMeasurements().add(measurement);
        }
    }
}
