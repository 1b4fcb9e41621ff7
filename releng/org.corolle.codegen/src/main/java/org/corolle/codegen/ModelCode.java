// SPDX-License-Identifier: EPL-2.0
package org.corolle.codegen;

import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of {@code org.corolle.model/model/corolle.genmodel}.
 * Before: the folder holds that model and no code, so that nothing is merged. After: it holds the code too.
 */
final class ModelCode {
    private static final String MODEL = "org.corolle.model";

    private final Path folder;

    ModelCode(Path folder) {
        this.folder = folder;
    }

    void generate() {
        URI project = URI.createFileURI(folder.resolve(MODEL).toAbsolutePath() + "/");
        EcorePlugin.getPlatformResourceMap().put(MODEL, project);
        GenModel genModel = load();
        genModel.reconcile();
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic outcome = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (outcome.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static GenModel load() {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        URI uri = URI.createPlatformResourceURI(MODEL + "/model/corolle.genmodel", true);
        return (GenModel) resources.getResource(uri, true).getContents().get(0);
    }
}
