"""Paper sheets signed with a pen: where each sheet is, its lines, what adds up."""
