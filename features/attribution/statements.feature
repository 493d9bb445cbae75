Feature: Who said what
  An editor asks of each statement: whose words are these, and are they quoted or retold?
  An attribution has a source, a cue and a content, each a place in the text,
  and the speaker in the fullest form that the article gives.

  Rule: Words in quotation marks are direct

    Scenario Outline: Before, after and around the cue
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   | speaker  | kind   |
        | <source> | <cue> | <content> | <speaker> | direct |

      Examples: orders
        | sentence                                                      | source               | cue  | content                                  | speaker |
        | "The ferry is late," said Ole Berg.                           | Ole Berg             | said | The ferry is late                        | Ole Berg |
        | Ole Berg said: "The ferry is late."                           | Ole Berg             | said | The ferry is late                        | Ole Berg |
        | "The ferry," Ole Berg said, "is late again."                  | Ole Berg             | said | The ferry … is late again                | Ole Berg |
        | "The bread is dear," Ole Berg said, but "the milk is cheap enough for us." | Ole Berg | said | The bread is dear … the milk is cheap enough for us | Ole Berg |
        | "The bread is dear," Ole Berg, a baker in Stavern, Norway, said. | Ole Berg, a baker in Stavern, Norway | said | The bread is dear | Ole Berg |
        | "Is the ferry late?" asked harbour master Ole Berg.           | harbour master Ole Berg | asked | Is the ferry late?                    | Ole Berg |

    Scenario Outline: Marks that hold no statement
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then there are no attributions

      Examples: titles, names and scare quotes
        | sentence                                                  |
        | The film "The Late Ferry" opens on Friday.                |
        | The boat, nicknamed "Old Kari", stopped at noon.          |
        | The harbour's so-called "fast lane" was closed.           |

  Rule: A retold statement is indirect, and mixed where words of it are quoted

    Scenario Outline: Clauses
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   | kind   |
        | <source> | <cue> | <content> | <kind> |

      Examples: with and without "that", and "according to"
        | sentence                                                    | source       | cue          | content                                   | kind     |
        | The minister said that the ferry was late.                  | The minister | said         | the ferry was late                        | indirect |
        | The minister said the ferry was late.                       | The minister | said         | the ferry was late                        | indirect |
        | The ferry was late, the minister said.                      | the minister | said         | The ferry was late                        | indirect |
        | According to the ministry, the ferry was late.              | the ministry | According to | the ferry was late                        | indirect |
        | The ferry was late, according to the ministry.              | the ministry | according to | The ferry was late                        | indirect |
        | The minister said the ferry was "very, very late" again.    | The minister | said         | the ferry was "very, very late" again     | mixed    |

    Scenario Outline: A verb of speaking that reports nothing
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then there are no attributions

      Examples: no content
        | sentence                                              |
        | The minister told nobody and left the room.           |
        | The ferry, which stopped at noon, will sail on Friday. |

  Rule: The speaker is the fullest name that the article gives

    Scenario: A surname, a pronoun and a role
      Given an article in "en":
        """
        "The ferry is late," said harbour master Ole Berg.
        "It was late on Sunday," Berg added.
        He said that the harbour would be closed.
        The harbour master said it would open at noon.
        """
      When the article is parsed
      Then the attributions are:
        | source                  | cue   | content                      | speaker  |
        | harbour master Ole Berg | said  | The ferry is late            | Ole Berg |
        | Berg                    | added | It was late on Sunday        | Ole Berg |
        | He                      | said  | the harbour would be closed  | Ole Berg |
        | The harbour master      | said  | it would open at noon        | Ole Berg |

  Rule: A denial denies its content

    Scenario: Denies
      Given an article in "en":
        """
        Ole Berg denied that the ferry was late.
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue    | content            | stance |
        | Ole Berg | denied | the ferry was late | denies |

  Rule: Captions and furniture say nothing

    Scenario: A statement in a caption
      Given an article in "en":
        """
        The ferry stopped at noon. It was late.
        Ole Berg says the ferry is late. Photo: Reuters
        Read more: Ole Berg says the ferry is late
        """
      When the article is parsed
      Then there are no attributions
