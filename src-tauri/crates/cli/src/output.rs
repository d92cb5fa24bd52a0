//! Where answers go, and in which form.

use std::io::{BufWriter, Stdout, Write};

use serde_json::Value as Json;

use crate::failure::Failure;

/// The form of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// One JSON document.
    Json,
    /// One JSON document a line.
    JsonLines,
}

/// Standard output.
pub struct Out {
    form: Form,
    to: BufWriter<Stdout>,
}

impl Out {
    /// Answers in this form.
    pub fn new(form: Form) -> Self {
        Self { form, to: BufWriter::new(std::io::stdout()) }
    }

    /// The form.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The answer of a command: the text for people, or the document. Both are made only if they are wanted.
    pub fn answer(
        &mut self,
        text: impl FnOnce() -> String,
        json: impl FnOnce() -> Json,
    ) -> Result<(), Failure> {
        match self.form {
            Form::Text => self.line(&text()),
            Form::Json | Form::JsonLines => {
                let document = json();
                self.document(&document)
            }
        }
    }

    /// A line of text; an empty one is not written.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        if text.is_empty() { Ok(()) } else { Ok(writeln!(self.to, "{text}")?) }
    }

    /// A document on a line of its own.
    pub fn document(&mut self, document: &Json) -> Result<(), Failure> {
        serde_json::to_writer(&mut self.to, document).map_err(std::io::Error::from)?;
        Ok(self.to.write_all(b"\n")?)
    }

    /// A document with one long list in it, written as it comes: `{"head": …, "name": [ … ]}`.
    pub fn list<T>(
        &mut self,
        name: &str,
        items: impl Iterator<Item = Result<T, Failure>>,
        mut text: impl FnMut(&T) -> String,
        mut json: impl FnMut(&T) -> Json,
        head: Vec<(&str, Json)>,
    ) -> Result<(), Failure> {
        if self.form == Form::Json {
            self.to.write_all(b"{")?;
            for (name, value) in &head {
                write!(self.to, "{}:{value},", Json::from(*name))?;
            }
            write!(self.to, "{}:[", Json::from(name))?;
        }
        for (place, item) in items.enumerate() {
            let item = item?;
            match self.form {
                Form::Text => self.line(&text(&item))?,
                Form::JsonLines => self.document(&json(&item))?,
                Form::Json => {
                    self.to.write_all(if place == 0 { b"\n" } else { b",\n" })?;
                    serde_json::to_writer(&mut self.to, &json(&item)).map_err(std::io::Error::from)?;
                }
            }
        }
        if self.form == Form::Json {
            self.to.write_all(b"]}\n")?;
        }
        Ok(())
    }

    /// For exports to standard output.
    pub const fn raw(&mut self) -> &mut BufWriter<Stdout> {
        &mut self.to
    }

    /// Sends what is waiting on its way.
    pub fn finish(&mut self) -> Result<(), Failure> {
        Ok(self.to.flush()?)
    }
}
