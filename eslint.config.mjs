import { readdirSync } from "node:fs";
import importX from "eslint-plugin-import-x";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const features = readdirSync("renderer/features");
const words = ["case", "plan", "consent", "coordinator", "directory", "document", "settings", "user"];

/** Who may import whom; the map is in README. */
const zones = [
  { target: "./shared", from: ["./electron", "./renderer", "./test", "./build"], message: "shared/ is pure" },
  {
    target: "./renderer",
    from: ["./electron", "./test", "./build"],
    message: "renderer/ never touches the main process",
  },
  {
    target: "./electron",
    from: ["./renderer", "./test", "./build"],
    message: "electron/ never touches the window's code",
  },
  { target: "./renderer/ui", from: ["./renderer/features", "./renderer/app"], message: "ui/ knows no feature" },
  { target: "./renderer/features", from: ["./renderer/app"], message: "features are composed by app/" },
  ...features.map((word) => ({
    target: `./renderer/features/${word}`,
    from: "./renderer/features",
    except: [`./${word}`],
    message: "one feature does not import another; compose them in app/routes.tsx",
  })),
  ...words.map((word) => ({
    target: `./shared/${word}/schema.ts`,
    from: words.map((other) => `./shared/${other}/rules.ts`),
    message: "a schema knows shapes, not rules",
  })),
];

const banned = (name, message) => ({ name, message });
const onlyIn = {
  lowdb: banned("lowdb", "only electron/vault/recordAdapter.ts imports lowdb"),
  docx: banned("docx", "only electron/document imports docx"),
  crypto: banned("node:crypto", "only electron/vault/primitives.ts imports node:crypto"),
  electron: banned("electron", "renderer/ and shared/ never import electron"),
};

export default tseslint.config(
  { ignores: ["out/", "dist/", "node_modules/", "test/fixtures/", "test-results/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "./shared/tsconfig.json",
          "./electron/tsconfig.json",
          "./renderer/tsconfig.json",
          "./test/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { "import-x": importX, "react-hooks": hooks },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...hooks.configs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/consistent-type-imports": "error",
      "import-x/no-default-export": "error",
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "use a union of strings" },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "React escapes; keep it so" },
        { selector: "ExportAllDeclaration", message: "import the file itself" },
      ],
      "no-restricted-imports": ["error", { paths: [onlyIn.lowdb, onlyIn.docx, onlyIn.crypto] }],
    },
    settings: { "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })] },
  },
  {
    files: ["renderer/**", "shared/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [onlyIn.lowdb, onlyIn.docx, onlyIn.crypto, onlyIn.electron], patterns: ["node:*"] },
      ],
    },
  },
  {
    files: ["renderer/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "React escapes; keep it so" },
        { selector: "JSXText[value=/[A-Za-zÆØÅæøå]{2,}/]", message: "texts live in shared/i18n" },
        {
          selector:
            "JSXOpeningElement[name.name=/^(?!(a|button|dialog|input|label|select|summary|textarea)$)[a-z]/] > JSXAttribute[name.name=/^on(Click|DoubleClick|MouseDown|MouseUp|PointerDown|PointerUp)$/]",
          message: "what is clicked is a button or a link, so that keys reach it",
        },
        {
          selector:
            "JSXAttribute[name.name=/^(label|title|placeholder|description|aria-label)$/] > Literal[value=/[A-Za-zÆØÅæøå]{2,}/]",
          message: "texts live in shared/i18n",
        },
        { selector: "ExportAllDeclaration", message: "import the file itself" },
      ],
    },
  },
  {
    files: ["electron/vault/recordAdapter.ts"],
    rules: { "no-restricted-imports": ["error", { paths: [onlyIn.docx, onlyIn.crypto] }] },
  },
  {
    files: ["electron/document/**"],
    rules: { "no-restricted-imports": ["error", { paths: [onlyIn.lowdb, onlyIn.crypto] }] },
  },
  {
    files: ["electron/vault/primitives.ts"],
    rules: { "no-restricted-imports": ["error", { paths: [onlyIn.docx, onlyIn.lowdb] }] },
  },
  {
    files: ["test/**", "build/**", "*.config.ts"],
    rules: {
      "no-restricted-imports": "off",
      "no-console": "off",
      "import-x/no-default-export": "off",
      // Playwright hands a fixture on through a function called `use`; there is no React here.
      "react-hooks/rules-of-hooks": "off",
      // Nothing else puts text into a field the way pasting does.
      "@typescript-eslint/no-deprecated": ["error", { allow: [{ from: "lib", name: "execCommand" }] }],
    },
  },
);
