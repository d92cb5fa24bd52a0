//! The keys of the texts as the window's TypeScript knows them.

use crate::{Given, Language, signatures};

/// The type `Texts`: every key of English, and what each takes.
///
/// # Errors
/// What is wrong with the files of English, each as a sentence.
pub fn typescript() -> Result<String, Vec<String>> {
    let mut text =
        "\n/** Every text of the interface by its key, and what it takes. */\nexport type Texts = {\n"
            .to_owned();
    for (key, given) in signatures(Language::English)? {
        let given: Vec<String> = given
            .iter()
            .map(|(name, given)| match given {
                Given::Number => format!("{name}: number"),
                Given::Any => format!("{name}: string | number"),
            })
            .collect();
        let given =
            if given.is_empty() { "object".to_owned() } else { format!("{{ {} }}", given.join("; ")) };
        text.push_str(&format!("  '{key}': {given};\n"));
    }
    text.push_str("};\n");
    Ok(text)
}
